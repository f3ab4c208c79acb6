/// What members know and write down for each other: about a client, a skill or a sector. A note is
/// read by whom its owner chose before it was saved, always has an owner, credits whom it came
/// from, and shows when it is too old to be relied on. All of it are facts; how a note stands is
/// worked out. Start with [Note], [NoteStanding] and [KnowledgeService].
@NullMarked
package coop.meent.knowledge;

import org.jspecify.annotations.NullMarked;
