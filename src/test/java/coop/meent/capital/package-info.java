@NullMarked
package coop.meent.capital;

import org.jspecify.annotations.NullMarked;
