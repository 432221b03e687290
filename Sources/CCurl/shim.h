#ifndef HELPLINE_CCURL_SHIM_H
#define HELPLINE_CCURL_SHIM_H

#include <curl/curl.h>

// Swift cannot call C variadics; each wrapper fixes the type of one. The parentheses defeat curl's type-checking macros.
static inline CURLcode ccurl_setopt_long(CURL *h, CURLoption o, long v) { return (curl_easy_setopt)(h, o, v); }
static inline CURLcode ccurl_setopt_off(CURL *h, CURLoption o, curl_off_t v) { return (curl_easy_setopt)(h, o, v); }
static inline CURLcode ccurl_setopt_str(CURL *h, CURLoption o, const char *v) { return (curl_easy_setopt)(h, o, v); }
static inline CURLcode ccurl_setopt_ptr(CURL *h, CURLoption o, void *v) { return (curl_easy_setopt)(h, o, v); }
static inline CURLcode ccurl_setopt_slist(CURL *h, CURLoption o, struct curl_slist *v) { return (curl_easy_setopt)(h, o, v); }

typedef size_t (*ccurl_data_callback)(char *, size_t, size_t, void *);
static inline CURLcode ccurl_setopt_callback(CURL *h, CURLoption o, ccurl_data_callback f) { return (curl_easy_setopt)(h, o, f); }

// Called when the connection stands and before the first byte of the request (curl 7.80 and later).
typedef int (*ccurl_prereq_callback)(void *, char *, char *, int, int);
static inline CURLcode ccurl_setopt_prereq(CURL *h, ccurl_prereq_callback f) { return (curl_easy_setopt)(h, CURLOPT_PREREQFUNCTION, f); }

static inline CURLcode ccurl_getinfo_long(CURL *h, CURLINFO i, long *v) { return (curl_easy_getinfo)(h, i, v); }
static inline CURLcode ccurl_getinfo_ptr(CURL *h, CURLINFO i, void **v) { return (curl_easy_getinfo)(h, i, v); }
static inline CURLMcode ccurl_multi_setopt_long(CURLM *m, CURLMoption o, long v) { return (curl_multi_setopt)(m, o, v); }
static inline CURLcode ccurl_global_init(void) { return curl_global_init(CURL_GLOBAL_ALL); }
static inline CURLcode ccurl_message_result(const CURLMsg *m) { return m->data.result; }
static inline int ccurl_message_is_done(const CURLMsg *m) { return m->msg == CURLMSG_DONE; }

#endif
