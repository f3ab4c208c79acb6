@NullMarked
package coop.meent.pooling;

import org.jspecify.annotations.NullMarked;
