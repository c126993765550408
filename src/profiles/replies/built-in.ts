import { ar } from "./languages/ar.ts";
import { bn } from "./languages/bn.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fa } from "./languages/fa.ts";
import { fr } from "./languages/fr.ts";
import { he } from "./languages/he.ts";
import { hi } from "./languages/hi.ts";
import { id } from "./languages/id.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { ko } from "./languages/ko.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ru } from "./languages/ru.ts";
import { th } from "./languages/th.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";
import { ur } from "./languages/ur.ts";
import { vi } from "./languages/vi.ts";
import { zhHans } from "./languages/zh-hans.ts";
import { zhHant } from "./languages/zh-hant.ts";
import type { ReplyTexts } from "./reply-texts.ts";

/** The texts that r1guard brings along, by language tag. Chinese is written in two ways. */
export const builtIn: Readonly<Record<string, ReplyTexts>> = {
  en,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  es,
  fr,
  de,
  pt,
  ja,
  ko,
  ru,
  ar,
  hi,
  bn,
  id,
  tr,
  vi,
  it,
  nl,
  pl,
  uk,
  fa,
  ur,
  he,
  th,
};
