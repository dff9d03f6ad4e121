namespace LearningCycles.Rules;

/// <summary>Puts a finding's sentence together from the pieces that apply. All values go with it, so that a translation can use any.</summary>
internal static class Pieces
{
    internal static ValueList<string> Of(params ReadOnlySpan<(bool Applies, string Piece)> pieces)
    {
        var applying = new List<string>(pieces.Length);
        foreach (var (applies, piece) in pieces)
        {
            if (applies)
                applying.Add(piece);
        }
        return applying.ToValueList();
    }
}
