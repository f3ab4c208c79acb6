@NullMarked
package coop.meent.outlook;

import org.jspecify.annotations.NullMarked;
