import { el, fill } from "./el.ts";

const THEMES = ["auto", "light", "dark"] as const;
const KEY = "onrecord-theme";

/** Cycles through the system's theme, light and dark; remembered where the browser allows it. */
export function themeButton(): HTMLButtonElement {
	let theme = THEMES.find((name) => name === remembered()) ?? "auto";
	const toggle = el("button", { type: "button", class: "quiet theme" }, "", {
		click: () => {
			theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
			apply();
			try {
				localStorage.setItem(KEY, theme);
			} catch {}
		},
	});
	const apply = () => {
		if (theme === "auto") delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		fill(toggle, el("span", { "aria-hidden": "true" }, { auto: "◐", light: "☀", dark: "☾" }[theme]));
		toggle.setAttribute("aria-label", `Theme: ${theme}. Change`);
		toggle.title = `Theme: ${theme}`;
	};
	apply();
	return toggle;
}

/** A page opened from disk may be denied storage. */
function remembered(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}
