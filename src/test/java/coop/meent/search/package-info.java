@NullMarked
package coop.meent.search;

import org.jspecify.annotations.NullMarked;
