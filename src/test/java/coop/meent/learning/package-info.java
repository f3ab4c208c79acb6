@NullMarked
package coop.meent.learning;

import org.jspecify.annotations.NullMarked;
