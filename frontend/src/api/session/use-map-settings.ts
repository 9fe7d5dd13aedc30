import { useEffect, useState } from "react";
import { type MapSettings, mapSettings } from "./configuration";

const nothing: MapSettings = {};

/** What the deployment says of its maps; nothing until it has. */
export function useMapSettings(): MapSettings {
  const [settings, setSettings] = useState(nothing);
  useEffect(function ask() {
    let gone = false;
    void mapSettings().then((said) => (gone ? undefined : setSettings(said)));
    return () => {
      gone = true;
    };
  }, []);
  return settings;
}
