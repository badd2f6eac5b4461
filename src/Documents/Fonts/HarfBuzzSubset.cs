using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Enforcement.Documents.Fonts;

/// <summary>HarfBuzz's subsetter, which its .NET package carries but does not wrap.</summary>
internal static partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const uint NoHinting = 0x1;
    private const uint NoLayoutClosure = 0x200;
    private const int DropTables = 3;

    private static readonly uint[] UselessInPdf =
        [.. new[] { "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "name", "post", "cmap", "OS/2", "VORG", "vhea", "vmtx", "DSIG", "STAT" }
            .Select(tag => BinaryPrimitives.ReadUInt32BigEndian(Encoding.ASCII.GetBytes(tag)))];

    public static (byte[] Font, IReadOnlyDictionary<ushort, ushort> Renumbered) Create(IntPtr face, IReadOnlyCollection<ushort> glyphs)
    {
        IntPtr input = 0, plan = 0, subset = 0, blob = 0;
        try
        {
            input = Made(hb_subset_input_create_or_fail());
            hb_subset_input_set_flags(input, NoHinting | NoLayoutClosure);
            var wanted = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs)
            {
                hb_set_add(wanted, glyph);
            }

            var dropped = hb_subset_input_set(input, DropTables);
            foreach (var tag in UselessInPdf)
            {
                hb_set_add(dropped, tag);
            }

            plan = Made(hb_subset_plan_create_or_fail(face, input));
            subset = Made(hb_subset_plan_execute_or_fail(plan));
            blob = hb_face_reference_blob(subset);
            var bytes = new byte[hb_blob_get_length(blob)];
            Marshal.Copy(hb_blob_get_data(blob, 0), bytes, 0, bytes.Length);
            var map = hb_subset_plan_old_to_new_glyph_mapping(plan);
            return (bytes, glyphs.ToDictionary(glyph => glyph, glyph => (ushort)hb_map_get(map, glyph)));
        }
        finally
        {
            // HarfBuzz accepts null here.
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
            hb_subset_plan_destroy(plan);
            hb_subset_input_destroy(input);
        }
    }

    private static IntPtr Made(IntPtr made) => made != 0 ? made : throw new InvalidOperationException("HarfBuzz could not subset a font.");

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(IntPtr input);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(IntPtr input, uint flags);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_glyph_set(IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_set(IntPtr input, int kind);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_plan_create_or_fail(IntPtr face, IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_plan_execute_or_fail(IntPtr plan);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_plan_old_to_new_glyph_mapping(IntPtr plan);

    [LibraryImport(Library)]
    private static partial void hb_subset_plan_destroy(IntPtr plan);

    [LibraryImport(Library)]
    private static partial void hb_set_add(IntPtr set, uint value);

    [LibraryImport(Library)]
    private static partial uint hb_map_get(IntPtr map, uint key);

    [LibraryImport(Library)]
    private static partial IntPtr hb_face_reference_blob(IntPtr face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(IntPtr face);

    [LibraryImport(Library)]
    private static partial IntPtr hb_blob_get_data(IntPtr blob, IntPtr length);

    [LibraryImport(Library)]
    private static partial uint hb_blob_get_length(IntPtr blob);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(IntPtr blob);
}
