import { ConfigProvider, theme } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { useLayoutEffect } from "react";
import { fontFamily } from "../map/fonts";
import { palette } from "../map/palette";
import { speak } from "../ui/i18n";
import "../ui/card.css";
import "../ui/panels.css";
import { useText } from "../ui/use-text";
import { useAddress } from "./address-store";
import { Workspace } from "./workspace";

const tokens = {
  colorPrimary: palette.primary,
  colorLink: palette.primary,
  colorTextPlaceholder: palette.textQuiet,
  colorTextDescription: palette.textQuiet,
  colorTextTertiary: palette.textQuiet,
  fontSizeSM: 12,
  borderRadius: 6,
  fontFamily,
  fontSize: 14,
};
const quiet = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;

/** Language, theme and the one screen. */
export function App() {
  const { address } = useAddress();
  const { say } = useText();
  useLayoutEffect(
    function followLanguage() {
      speak(address.language);
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
      locale={address.language === "en" ? en : zh}
      theme={{ algorithm: theme.compactAlgorithm, token: { ...tokens, motion: !quiet } }}
      wave={{ disabled: true }}
    >
      <Workspace />
    </ConfigProvider>
  );
}

export default App;
