@NullMarked
package coop.meent.assembly;

import org.jspecify.annotations.NullMarked;
