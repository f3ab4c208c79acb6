/// Tests of the page of notes.
@NullMarked
package coop.meent.knowledge.ui;

import org.jspecify.annotations.NullMarked;
