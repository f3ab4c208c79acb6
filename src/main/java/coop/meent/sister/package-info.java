/// Exchange with other cooperatives, our *sisters*, by signed files, called *letters*: who they
/// are, who of us may be offered to them without a name, whom they offer, and how two people come
/// to know each other's name once both said yes.
///
/// - No server and no shared store: a letter is a file that goes by mail or on a stick. It is
///   signed with the keys of the cooperative that wrote it and sealed for the one that it is for.
/// - A sister counts once a person held its code against what the sister reads out; other keys
///   under its name count no more than a stranger's, until that is done again.
/// - Nobody is offered who did not say so. What goes out has no name, and a mark for each person
///   that is another one for each sister.
/// - A name goes out only in an answer to an interest, and only after that very person said yes. A
///   no says nothing else.
/// - A letter is taken whole or not at all.
///
/// Start with [LetterCodec], the file; [Standing], how it stands; and [SisterService], the deeds.
@NullMarked
package coop.meent.sister;

import org.jspecify.annotations.NullMarked;
