/// A seeded, believable cooperative in a new file, made through the services that people use: for
/// looking round, for tests and, sized up, for load. The same seed and the same day give the same
/// rows. A [Strand] is one thread of the story (invoices, rent, VAT …) that says what happens on a
/// day; [Story] lets the days go by. Names are invented and account numbers are of a bank that does
/// not exist. Start with [Demo] and [Story].
@NullMarked
package coop.meent.demo;

import org.jspecify.annotations.NullMarked;
