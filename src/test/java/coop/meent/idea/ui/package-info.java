/// Tests of the page of ideas.
@NullMarked
package coop.meent.idea.ui;

import org.jspecify.annotations.NullMarked;
