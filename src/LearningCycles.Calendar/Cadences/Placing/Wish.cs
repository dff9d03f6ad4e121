namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A session that may be wished for: its places, its days, and how much it matters.</summary>
internal readonly record struct Wish(Track Track, int FirstDay, int LastDay, int Weight);
