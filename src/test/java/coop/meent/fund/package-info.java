@NullMarked
package coop.meent.fund;

import org.jspecify.annotations.NullMarked;
