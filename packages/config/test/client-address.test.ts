import { describe, expect, it } from 'vitest';
import { createClientAddressReader } from '../src/client-address.ts';

const read = createClientAddressReader(['10.0.0.1', '192.168.0.0/16', 'fd00::/8']);

describe('The address of a client', () => {
  it('is the other end of the socket when that is no trusted proxy, whatever headers say', () => {
    const forwardedFor = '1.2.3.4';
    expect(read({ remoteAddress: '203.0.113.7', forwardedFor })).toBe('203.0.113.7');
    expect(read({ remoteAddress: '10.0.0.2', forwardedFor })).toBe('10.0.0.2');
  });

  it('is whom a trusted proxy was asked by', () => {
    const forwardedFor = '203.0.113.7';
    expect(read({ remoteAddress: '10.0.0.1', forwardedFor })).toBe('203.0.113.7');
    expect(read({ remoteAddress: '192.168.44.5', forwardedFor })).toBe('203.0.113.7');
    expect(read({ remoteAddress: 'fd12::1', forwardedFor })).toBe('203.0.113.7');
  });

  it('is not what the client itself wrote before the first proxy that is ours', () => {
    const forwardedFor = '1.1.1.1, 10.0.0.1, 203.0.113.7, 192.168.0.9';
    expect(read({ remoteAddress: '10.0.0.1', forwardedFor })).toBe('203.0.113.7');
  });

  it('is the last one that is certain where the header is odd', () => {
    for (const forwardedFor of ['', 'unknown', '1.2.3', '<script>', '_hidden, ', '1.2.3.4:80']) {
      expect(read({ remoteAddress: '10.0.0.1', forwardedFor })).toBe('10.0.0.1');
    }
    const forwardedFor = '203.0.113.7, nonsense';
    expect(read({ remoteAddress: '10.0.0.1', forwardedFor })).toBe('10.0.0.1');
  });

  it('is the proxy’s own when the proxy asks for itself', () => {
    expect(read({ remoteAddress: '10.0.0.1', forwardedFor: undefined })).toBe('10.0.0.1');
  });

  it('is an IPv4 address also where the socket has it as a mapped one', () => {
    expect(read({ remoteAddress: '::ffff:203.0.113.7', forwardedFor: undefined })).toBe(
      '203.0.113.7',
    );
    const forwardedFor = '::FFFF:203.0.113.7';
    expect(read({ remoteAddress: '::ffff:10.0.0.1', forwardedFor })).toBe('203.0.113.7');
  });

  it('is unknown for a socket without one', () => {
    expect(read({ remoteAddress: undefined, forwardedFor: '1.2.3.4' })).toBe('unknown');
  });

  it('is never taken from a header where no proxy is trusted', () => {
    const readWithout = createClientAddressReader([]);
    expect(readWithout({ remoteAddress: '127.0.0.1', forwardedFor: '1.2.3.4' })).toBe('127.0.0.1');
  });
});
