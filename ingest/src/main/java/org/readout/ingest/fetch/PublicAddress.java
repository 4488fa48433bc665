package org.readout.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Addresses that anyone may be asked under: none of this machine, of its network, of a group, or
 * reserved (RFC 6890).
 */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean inner =
        address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isAnyLocalAddress()
            || address.isMulticastAddress();
    return !inner && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean trials = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !carrier && !protocols && !trials;
  }

  /** Global unicast, but for the tunnels that lead to an IPv4 address and for documentation. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    boolean teredo = first == 0x2001 && second == 0;
    boolean documentation = first == 0x2001 && second == 0x0db8;
    return first >>> 13 == 1 && first != 0x2002 && !teredo && !documentation;
  }
}
