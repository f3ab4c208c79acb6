@NullMarked
package coop.meent.gift;

import org.jspecify.annotations.NullMarked;
