namespace Enforcement.Documents.Layout;

/// <summary>GB/T 9704-2012 on A4 in points: 22 lines of 28 characters in a body of 156 by 225 mm.</summary>
internal static class Grid
{
    public const int Lines = 22;
    public const int Characters = 28;
    public const double PageWidth = 210 * Millimetre;
    public const double PageHeight = 297 * Millimetre;
    public const double Left = 28 * Millimetre;
    public const double Top = 37 * Millimetre;
    public const double Width = 156 * Millimetre;
    public const double Height = 225 * Millimetre;
    public const double Right = Left + Width;
    public const double Bottom = Top + Height;
    public const double LinePitch = Height / Lines;
    public const double CharacterPitch = Width / Characters;
    public const double Millimetre = 72 / 25.4;
}
