// What is measured, in this order: a file each, which exports measure(stage); harness/stage.mjs says what a stage is.
export const works = ["start", "map", "nested", "lists", "features", "tiles", "rights", "pooling", "scale", "writes"];
