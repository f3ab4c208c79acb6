/// Who is there for whom: buddies, sparring pairs and pods. Everybody says what they are open to;
/// pairs and groups are worked out from skills, clients and former bonds, with a reason for each; a
/// bond stands once all said yes. What its people tell each other nobody else reads, and nothing of
/// that is ever counted. Start with [Round], [Bond] and [BondService].
@NullMarked
package coop.meent.bond;

import org.jspecify.annotations.NullMarked;
