/// Tests of notes.
@NullMarked
package coop.meent.knowledge;

import org.jspecify.annotations.NullMarked;
