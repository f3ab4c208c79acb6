/// Everything that is held about one person, gathered from all rooms into one readable folder. Each
/// room gives its own part. Start with [PersonalPart] and [PersonalExport].
///
/// The folder holds `data.json` and `overview.pdf`, which say the same. The shape of the JSON,
/// whose names are the same in every language:
///
/// ```
/// { "format": "meent-personal-export", "version": 1,
///   "cooperative": NAME, "person": { "name", "number", "state" },
///   "made": DATE, "reader": NAME,
///   "parts": { PART: [ ROW, … ], … },      a row is an object; dates ISO, amounts "1234.56"
///   "notIncluded": [ TEXT, … ] }           what the reader may not read, or is kept elsewhere
/// ```
@NullMarked
package coop.meent.personal;

import org.jspecify.annotations.NullMarked;
