window.YTD.tweets.part0 = [
  {
    "tweet": {
      "id_str": "2029905355600822272",
      "id": "2029905355600822272",
      "created_at": "Fri Mar 06 13:02:05 +0000 2026",
      "full_text": "Look &amp; see https://t.co/a",
      "entities": {
        "urls": [
          {
            "expanded_url": "https://willow.example/look"
          }
        ],
        "user_mentions": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/adafern/status/2029905355600822272/photo/1"
          }
        ]
      },
      "favorite_count": "2",
      "retweet_count": "0",
      "lang": "en",
      "source": "<a href=\"http://x.example\">App</a>"
    }
  },
  {
    "tweet": {
      "id_str": "2029905606210486272",
      "id": "2029905606210486272",
      "created_at": "Fri Mar 06 13:03:05 +0000 2026",
      "full_text": "@ben yes",
      "entities": {
        "urls": [],
        "user_mentions": [
          {
            "screen_name": "ben"
          }
        ]
      },
      "favorite_count": "2",
      "retweet_count": "0",
      "lang": "en",
      "source": "<a href=\"http://x.example\">App</a>",
      "in_reply_to_status_id_str": "99",
      "in_reply_to_user_id_str": "7",
      "in_reply_to_screen_name": "ben"
    }
  },
  {
    "tweet": {
      "id_str": "2029905732039606272",
      "id": "2029905732039606272",
      "created_at": "Fri Mar 06 13:03:35 +0000 2026",
      "full_text": "RT @cleo: all of it",
      "entities": {
        "urls": [],
        "user_mentions": []
      },
      "favorite_count": "2",
      "retweet_count": "0",
      "lang": "en",
      "source": "<a href=\"http://x.example\">App</a>"
    }
  },
  {
    "tweet": {
      "id_str": "2029905857868726272",
      "id": "2029905857868726272",
      "created_at": "Fri Mar 06 13:04:05 +0000 2026",
      "full_text": "gone soon",
      "entities": {
        "urls": [],
        "user_mentions": []
      },
      "favorite_count": "2",
      "retweet_count": "0",
      "lang": "en",
      "source": "<a href=\"http://x.example\">App</a>",
      "deleted_at": "2026-03-06T14:08:05.000Z"
    }
  },
  {
    "tweet": {
      "id_str": "2029888577336246272",
      "id": "2029888577336246272",
      "created_at": "not a time",
      "full_text": "undated",
      "entities": {
        "urls": [],
        "user_mentions": []
      },
      "favorite_count": "2",
      "retweet_count": "0",
      "lang": "en",
      "source": "<a href=\"http://x.example\">App</a>"
    }
  },
  {
    "tweet": {
      "full_text": "no id"
    }
  }
]