namespace Geo.Exchange.Intake;

/// <summary>What is wrong with an archive.</summary>
internal static partial class IntakeMessages
{
    public static IntakeRefusal TooManyEntries(string name, int limit) =>
        new("TOO_MANY_ENTRIES", $"{Short(name)} has more than {limit} entries.", $"{Short(name)} 中的条目超过 {limit} 个。", WholeFile);

    public static IntakeRefusal DuplicateEntry(string entry) =>
        new("DUPLICATE_ENTRY", $"The archive holds \"{Short(entry)}\" twice.", $"压缩包中“{Short(entry)}”重复。", Short(entry));

    public static IntakeRefusal EntryTooLarge(string entry, long limit) =>
        new("ENTRY_TOO_LARGE", $"\"{Short(entry)}\" unpacks to more than {Size(limit)}.", $"“{Short(entry)}”解压后超过 {Size(limit)}。", Short(entry));

    public static IntakeRefusal ArchiveTooLarge(string name, long unpacked, long packed) => new(
        "ARCHIVE_BOMB",
        $"{Short(name)} unpacks from {Size(packed)} to {Size(unpacked)} or more; such an archive is not unpacked.",
        $"{Short(name)} 将从 {Size(packed)} 解压到至少 {Size(unpacked)}，不予解压。",
        WholeFile);

    public static IntakeRefusal UnsafeEntryName(string entry) => new(
        "UNSAFE_ENTRY_NAME",
        $"The archive names an entry \"{Short(entry)}\", which would lie outside of its folder or is no plain file.",
        $"压缩包条目“{Short(entry)}”指向目录之外或不是普通文件。",
        Short(entry));

    public static IntakeRefusal LinkInArchive(string entry) =>
        new("LINK_IN_ARCHIVE", $"\"{Short(entry)}\" is a link; archives may hold files only.", $"“{Short(entry)}”是链接；压缩包只能包含文件。", Short(entry));

    public static IntakeRefusal EncryptedEntry(string entry) =>
        new("ENCRYPTED_ENTRY", $"\"{Short(entry)}\" is encrypted.", $"“{Short(entry)}”已加密。", Short(entry));

    public static IntakeRefusal NestedArchive(string entry) =>
        new("NESTED_ARCHIVE", $"\"{Short(entry)}\" is an archive inside of the archive; send its contents.", $"“{Short(entry)}”是压缩包中的压缩包；请直接提交其内容。", Short(entry));

    public static IntakeRefusal NothingInArchive(string name) => new(
        "NOTHING_IN_ARCHIVE",
        $"{Short(name)} holds no file of a format that is read (.shp .gdb .gpkg .geojson .kml .dxf .tab .mif .fgb .csv .xlsx .txt).",
        $"{Short(name)} 中没有可读取格式的文件（.shp .gdb .gpkg .geojson .kml .dxf .tab .mif .fgb .csv .xlsx .txt）。",
        WholeFile);

    public static IntakeRefusal UnsafeContents(string name, string what) => new(
        "UNSAFE_CONTENTS",
        $"{Short(name)} points at other files or programs ({Short(what)}), which is not followed; export its layers alone.",
        $"{Short(name)} 引用了其他文件或程序（{Short(what)}），不予读取；请单独导出图层。",
        Short(name));
}
