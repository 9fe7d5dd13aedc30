/** A main class of land use, as it is coloured on maps. */
export interface LandUseClass {
  code: string;
  name: string;
  nameEn: string;
  colour: string;
}
