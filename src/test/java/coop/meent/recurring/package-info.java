@NullMarked
package coop.meent.recurring;

import org.jspecify.annotations.NullMarked;
