@NullMarked
package coop.meent.cost;

import org.jspecify.annotations.NullMarked;
