@NullMarked
package coop.meent.cover;

import org.jspecify.annotations.NullMarked;
