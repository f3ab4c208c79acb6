@NullMarked
package coop.meent.cash;

import org.jspecify.annotations.NullMarked;
