import { type Plugin, runnerImport } from "vite";

const prefix = "virtual:catalogue/";

interface Messages {
  messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Gives the texts of one language as a module, so that the page loads those of the language it speaks and no others. */
export function catalogues(): Plugin {
  return {
    name: "catalogues",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) {
        return null;
      }
      const { module, dependencies } = await runnerImport<Messages>("./src/ui/messages.ts");
      dependencies.forEach((file) => this.addWatchFile(file));
      return `export default ${JSON.stringify(module.messages[id.slice(prefix.length + 1)])};`;
    },
  };
}
