namespace LearningCycles.Cycles;

/// <summary>Puts a finding's sentence together from the pieces that apply. All values go with it, so that a translation can use any.</summary>
internal static class Pieces
{
    internal static string Of(params ReadOnlySpan<(bool Applies, string Piece)> pieces)
    {
        var sentence = new Listed("; ");
        foreach (var (applies, piece) in pieces)
        {
            if (applies)
                sentence.Add(piece);
        }
        return sentence.ToString();
    }
}
