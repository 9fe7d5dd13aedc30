// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { FailureText } from "./failure-text";
import { speak } from "./i18n";

afterEach(cleanup);

it("says what to do in the reader's language, and the server's sentence below", async () => {
  await speak("zh-CN");
  render(<FailureText code="UNAUTHENTICATED" message="The token has expired. (UNAUTHENTICATED)" />);
  expect(screen.getByText(/登录已过期/)).toBeTruthy();
  expect(screen.getByText("The token has expired. (UNAUTHENTICATED)")).toBeTruthy();
});

it("keeps to the server's sentence for what it does not know", async () => {
  await speak("en");
  const { container } = render(<FailureText code="BAD_CURSOR" message="The cursor is damaged." />);
  expect(container.textContent).toBe("The cursor is damaged.");
});
