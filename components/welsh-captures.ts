/**
 * Welsh for what a capture says of itself, by its English words. The record keeps the English; `$1`, `$2`… stand for values, which have
 * Welsh of their own where they are words.
 */
export const WELSH_CAPTURES: Record<string, string> = {
  "no name entered": "heb roi enw",
  "Part of the picture may be missing. Set zoom to 100 % and capture again.":
    "Gall rhan o'r llun fod ar goll. Gosodwch y chwyddo ar 100 % a chipiwch eto.",
  "The picture and the window are not of one size: zoom, developer tools or a bar may be in the way.":
    "Nid yw'r llun a'r ffenestr o'r un maint: gall chwyddo, offer datblygu neu far fod yn y ffordd.",
  "The page had been open for $1.": "Roedd y dudalen wedi bod ar agor ers $1.",
  "$1 minutes": "$1 munud",
  "$1 hours": "$1 awr",
  "The comment could not be read again after the pictures.": "Ni ellid darllen y sylw eto ar ôl tynnu'r lluniau.",
  "The words changed while the pictures were taken. The words from before are kept.":
    "Newidiodd y geiriau wrth dynnu'r lluniau. Mae'r geiriau o'r blaen wedi'u cadw.",
  "The browser had translated this page: the words may not be the writer's own.":
    "Roedd y porwr wedi cyfieithu'r dudalen hon: efallai nad geiriau'r awdur ei hun yw'r rhain.",
  "The platform showed a translation: the words are not the writer's own.":
    "Dangosodd y llwyfan gyfieithiad: nid geiriau'r awdur ei hun yw'r rhain.",
  "The page showed only a part of the comment.": "Dim ond rhan o'r sylw a ddangosodd y dudalen.",
  "The pictures were not put together into one: see the single pictures.":
    "Ni chafodd y lluniau eu rhoi at ei gilydd yn un: gweler y lluniau unigol.",
  "Cut: the picture ends before the comment does.": "Wedi'i dorri: mae'r llun yn gorffen cyn y sylw.",
  "Cut: $1 is longer than $2 characters; the rest was not kept.": "Wedi'i dorri ($1): mae'n hirach na $2 nod; ni chadwyd y gweddill.",
  "The comment": "y sylw",
  "The page's source of the comment": "ffynhonnell y sylw yn y dudalen",
  "Not complete: a picture could not be read back ($1). The single pictures are kept as the browser gave them.":
    "Heb fod yn gyflawn: ni ellid darllen llun yn ôl ($1). Mae'r lluniau unigol wedi'u cadw fel y rhoddodd y porwr nhw.",
  "Not complete: $1": "Heb fod yn gyflawn: $1",
  "the pictures do not fit together. The single pictures are kept as the browser gave them.":
    "nid yw'r lluniau'n ffitio gyda'i gilydd. Mae'r lluniau unigol wedi'u cadw fel y rhoddodd y porwr nhw.",
  "the comment is longer than the pictures may reach.": "mae'r sylw yn hirach nag y gall y lluniau ei gyrraedd.",
  "the comment stands in a frame of another site, which does not tell where. See the whole picture.":
    "mae'r sylw mewn ffrâm o safle arall, nad yw'n dweud ble. Gweler y llun cyfan.",
  "the page would not scroll further.": "ni allai'r dudalen sgrolio ymhellach.",
  "a part of the comment was outside the window.": "roedd rhan o'r sylw y tu allan i'r ffenestr.",
};
