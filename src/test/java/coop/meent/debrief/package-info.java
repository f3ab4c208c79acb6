@NullMarked
package coop.meent.debrief;

import org.jspecify.annotations.NullMarked;
