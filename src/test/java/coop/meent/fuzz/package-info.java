/// Whatever reads bytes that others made, given bytes that nobody would make. Each target is a
/// class with one method that a fuzzer calls; [Fuzz] runs one, [CorpusTest] gives each what was
/// found worth keeping.
@NullMarked
package coop.meent.fuzz;

import org.jspecify.annotations.NullMarked;
