/// Ideas, whose they were and are, what came of them, and the proof of it.
@NullMarked
package coop.meent.idea.ui;

import org.jspecify.annotations.NullMarked;
