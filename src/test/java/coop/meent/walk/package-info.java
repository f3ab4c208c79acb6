/// Walks through the whole program as its users take it: scenario files of keys, clicks and what
/// must be seen, run in both languages over a copy of the demo, with its fixed day. Start with
/// [coop.meent.walk.WalksTest]; the words of a scenario are in [coop.meent.walk.Step].
@NullMarked
package coop.meent.walk;

import org.jspecify.annotations.NullMarked;
