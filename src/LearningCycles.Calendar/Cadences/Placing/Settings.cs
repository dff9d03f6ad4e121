namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The weeks and regular times that pairs had on the best board so far.</summary>
internal sealed class Settings(PairYear[] pairs)
{
    private readonly (int Phase, int Key)[] kept = new (int, int)[pairs.Length];

    internal void Remember()
    {
        for (var i = 0; i < pairs.Length; i++)
            kept[i] = (pairs[i].Phase, pairs[i].KeyIndex);
    }

    internal void TakeBack()
    {
        for (var i = 0; i < pairs.Length; i++)
            (pairs[i].Phase, pairs[i].KeyIndex) = kept[i];
    }
}
