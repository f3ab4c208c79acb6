@NullMarked
package coop.meent.golden;

import org.jspecify.annotations.NullMarked;
