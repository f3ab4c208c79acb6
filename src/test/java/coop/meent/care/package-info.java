@NullMarked
package coop.meent.care;

import org.jspecify.annotations.NullMarked;
