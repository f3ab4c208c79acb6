/// Tests of ideas.
@NullMarked
package coop.meent.idea;

import org.jspecify.annotations.NullMarked;
