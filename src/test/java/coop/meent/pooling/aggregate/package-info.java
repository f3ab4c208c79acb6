@NullMarked
package coop.meent.pooling.aggregate;

import org.jspecify.annotations.NullMarked;
