/// Finding things by what people type: the small language of the search box, and the index of words
/// that the database keeps beside the rows. A room of its own below the features, since all of them
/// are looked through in one go and may not see each other: it knows words, amounts, days and ids,
/// and a feature's [Finder] says what an id is. Start with [QueryReader] and [Search].
@NullMarked
package coop.meent.search;

import org.jspecify.annotations.NullMarked;
