/**
 * Letters that are drawn like a Latin letter, each followed by that letter. Hand-picked from the "confusables" of
 * Unicode Technical Standard #39 (https://www.unicode.org/reports/tr39/): those a writer can type or find in a
 * generator for disguised text, not the whole list.
 */
export const LOOK_ALIKES: readonly string[] = [
  // Cyrillic
  "аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ӏl үy ѵv гr",
  "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ҮY ԌG ӀI",
  // Greek
  "αa ιi νv οo ρp υu κk γy χx ϲc ϳj",
  "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX",
  // Armenian
  "օo ոn սu հh զq ցg յj",
  // Latin: small capitals and variants
  "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz",
  "ıi ɩi ɑa ɡg ƅb ǀl ȷj ʋu ƍg ƨs",
  // Lisu and Cherokee capitals
  "ꓐB ꓑP ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE ꓲI ꓳO ꓴU",
  "ᎠD ᎡR ᎢT ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᏀG ᏃZ ᏙV ᏚS ᏞL ᏟC ᏢP ᏦK ᏴB",
];

/** Letters that readers take for one or two plain ones but that no Unicode decomposition covers; lower case. */
export const PLAIN_SPELLINGS = "ßss æae œoe øo łl đd ðd ħh ŧt ŋn ɓb ɗd ƒf ɠg ƙk ƥp ƭt ʋv ƴy ƶz ɨi ʉu ɍr ɉj ςσ";

/** First code points of alphabets A to Z in black boxes and circles, which NFKC leaves alone. */
export const BOXED_ALPHABETS: readonly number[] = [0x1f150, 0x1f170];
