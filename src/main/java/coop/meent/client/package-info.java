/// Clients as relations: whom one knows there, who holds the relation, what was agreed about
/// stand-ins, secrecy and going around the cooperative, when they were spoken to last, and how it
/// was to work for them. Experience is shown from two different members on, facts first, with the
/// client's side beside it, and expires; it is of the cooperation and never of a person. A private
/// contact never leaves the laptop. Start with [Relation] and [RelationService].
@NullMarked
package coop.meent.client;

import org.jspecify.annotations.NullMarked;
