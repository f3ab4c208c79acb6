@NullMarked
package coop.meent.availability;

import org.jspecify.annotations.NullMarked;
