@NullMarked
package coop.meent.profit;

import org.jspecify.annotations.NullMarked;
