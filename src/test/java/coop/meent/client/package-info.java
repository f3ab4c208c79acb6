@NullMarked
package coop.meent.client;

import org.jspecify.annotations.NullMarked;
