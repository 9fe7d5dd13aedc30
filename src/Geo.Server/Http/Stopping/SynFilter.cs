using System.Buffers.Binary;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Geo.Server.Http.Stopping;

/// <summary>
/// Makes a listening socket overlook who begins to connect, while all that is connected already goes on (Linux, <c>SO_ATTACH_FILTER</c>, socket(7)).
/// Whoever was overlooked tries again after a second, as TCP does where a packet is lost, and then finds the port closed.
/// </summary>
internal static class SynFilter
{
    private const int SolSocket = 1;
    private const int SoAttachFilter = 26;
    private const int InstructionBytes = 8;

    // Classic BPF over the TCP header: its 14th byte holds the flags; SYN without ACK is dropped.
    private static readonly (ushort Code, byte JumpTrue, byte JumpFalse, uint Operand)[] Program =
    [
        (0x30, 0, 0, 13), // ldb [13]
        (0x54, 0, 0, 0x12), // and #SYN|ACK
        (0x15, 0, 1, 0x02), // jeq #SYN, the next, the one behind it
        (0x06, 0, 0, 0), // ret #0
        (0x06, 0, 0, uint.MaxValue), // ret all
    ];

    /// <summary>Overlooks them from now on; nothing where the system has no such filter.</summary>
    public static void Attach(Socket listening)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        byte[] instructions = new byte[InstructionBytes * Program.Length];
        for (int i = 0; i < Program.Length; i++)
        {
            Span<byte> instruction = instructions.AsSpan(InstructionBytes * i);
            BinaryPrimitives.WriteUInt16LittleEndian(instruction, Program[i].Code);
            (instruction[2], instruction[3]) = (Program[i].JumpTrue, Program[i].JumpFalse);
            BinaryPrimitives.WriteUInt32LittleEndian(instruction[4..], Program[i].Operand);
        }

        GCHandle held = GCHandle.Alloc(instructions, GCHandleType.Pinned);
        try
        {
            SocketProgram program = new() { Length = (ushort)Program.Length, Instructions = held.AddrOfPinnedObject() };
            listening.SetRawSocketOption(SolSocket, SoAttachFilter, MemoryMarshal.AsBytes(new ReadOnlySpan<SocketProgram>(in program)));
        }
        catch (SocketException)
        {
            // A sandbox may forbid filters; then whoever connects in this instant is closed on, as without one.
        }
        finally
        {
            held.Free();
        }
    }

    // struct sock_fprog
    [StructLayout(LayoutKind.Sequential)]
    private struct SocketProgram
    {
        public ushort Length;
        public nint Instructions;
    }
}
