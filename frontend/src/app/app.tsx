import { ConfigProvider, theme } from "antd";
import { useEffect, useLayoutEffect, useState } from "react";
import { fontFamily } from "../map/fonts";
import { palette } from "../map/palette";
import { speak, useSpoken } from "../ui/i18n";
import "../ui/card.css";
import "../ui/panels.css";
import type { Language } from "../ui/languages";
import { useTheme } from "../ui/theme";
import { useText } from "../ui/use-text";
import { useAddress } from "./address-store";
import { Workspace } from "./workspace";

// White is readable on every button, also under the pointer: those of the library grow lighter there.
const tokens = {
  colorPrimary: palette.primary,
  colorPrimaryHover: "#0A4E93",
  colorError: "#C92A2A",
  colorErrorHover: "#A61E1E",
  colorLink: palette.primary,
  colorTextPlaceholder: palette.textQuiet,
  colorTextDescription: palette.textQuiet,
  colorTextTertiary: palette.textQuiet,
  fontSizeSM: 12,
  // The least that a finger hits: WCAG 2.5.8.
  controlHeightSM: 24,
  borderRadius: 6,
  fontFamily,
  fontSize: 14,
};
// White on the buttons and links on the dark ground are both readable with these.
const darkTokens = {
  ...tokens,
  colorPrimary: "#1F6FC0",
  colorPrimaryHover: "#1A62AB",
  colorError: "#FF8A80",
  colorErrorHover: "#FFA39B",
  colorLink: "#9CCBFA",
  colorBgBase: "#161C24",
  colorTextPlaceholder: "#A3AEBB",
  colorTextDescription: "#A3AEBB",
  colorTextTertiary: "#A3AEBB",
};
const quiet = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;

/** Language, theme and the one screen. */
export function App() {
  const { address } = useAddress();
  const { speech } = useSpoken();
  const [unspoken, setUnspoken] = useState<Language | null>(null);
  const { say } = useText();
  const colours = useTheme();
  useLayoutEffect(
    function followTheme() {
      document.documentElement.dataset["theme"] = colours;
    },
    [colours],
  );
  useEffect(
    function followLanguage() {
      speak(address.language).then(
        () => setUnspoken(null),
        () => setUnspoken(address.language),
      );
    },
    [address.language],
  );
  useLayoutEffect(
    function nameTab() {
      document.title = say("app.title");
    },
    [say],
  );
  return (
    <ConfigProvider
      locale={speech?.locale}
      theme={{
        algorithm: colours === "dark" ? [theme.darkAlgorithm, theme.compactAlgorithm] : theme.compactAlgorithm,
        token: { ...(colours === "dark" ? darkTokens : tokens), motion: !quiet },
        components: { Button: { dangerColor: colours === "dark" ? darkTokens.colorBgBase : "#FFFFFF" } },
      }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Workspace unspoken={unspoken} />
    </ConfigProvider>
  );
}

export default App;
